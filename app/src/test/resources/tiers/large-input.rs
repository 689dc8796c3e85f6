// topic: a hundred thousand numbers
// input-bytes: 1..100000
// output: 100000 5000050000

use std::io::{self, BufRead};

fn main() {
    let (count, sum) = io::stdin().lock().lines().map(|line| line.unwrap().parse::<u64>().unwrap()).fold((0, 0), |(n, sum), x| (n + 1, sum + x));
    println!("{} {}", count, sum);
}
