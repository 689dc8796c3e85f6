// topic: division of an integer by zero
// input: 5 0
// ends: crash

use std::io;

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let numbers: Vec<i32> = line.split_whitespace().map(|word| word.parse().unwrap()).collect();
    println!("{}", numbers[0] / numbers[1]);
}
