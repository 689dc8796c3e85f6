// topic: arithmetic that overflows wraps around, as programs are compiled for speed
// differs: overflows are checked in WebAssembly, as those of a 32-bit usize must be noticed; the server tier decides
// input: 2147483647 255
// output: -2147483648 0

use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut words = text.split_whitespace();
    let a: i32 = words.next().unwrap().parse().unwrap();
    let b: u8 = words.next().unwrap().parse().unwrap();
    println!("{} {}", a + 1, b + 1);
}
