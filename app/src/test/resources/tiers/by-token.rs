// topic: reading token by token
// input-bytes: "3 4\n5\n\n  6 7\t8"
// output: 6 33

use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let numbers: Vec<i64> = text.split_ascii_whitespace().map(|word| word.parse().unwrap()).collect();
    println!("{} {}", numbers.len(), numbers.iter().sum::<i64>());
}
