// topic: reading byte by byte
// input-bytes: "Hello, World\n\n"
// output: 14 2 2

use std::io::{self, Read};

fn main() {
    let (mut count, mut lines, mut upper) = (0, 0, 0);
    for byte in io::stdin().lock().bytes() {
        let byte = byte.unwrap();
        count += 1;
        lines += (byte == b'\n') as i32;
        upper += byte.is_ascii_uppercase() as i32;
    }
    println!("{} {} {}", count, lines, upper);
}
