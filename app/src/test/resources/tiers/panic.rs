// topic: unwrapping nothing
// input: 3 x
// output: 3
// ends: crash

use std::io;

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    for word in line.split_whitespace() {
        let n: i32 = word.parse().unwrap();
        println!("{}", n);
    }
}
