// topic: the last line of the input has no line feed
// input-bytes: "10\n20\n30"
// output: 60

use std::io::{self, BufRead};

fn main() {
    let sum: i32 = io::stdin().lock().lines().map(|line| line.unwrap().parse::<i32>().unwrap()).sum();
    println!("{}", sum);
}
