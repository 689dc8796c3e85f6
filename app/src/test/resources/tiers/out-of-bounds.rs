// topic: an index that is out of bounds
// lane: quick
// input: 7
// output: before
// ends: crash

use std::io;

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: usize = line.trim().parse().unwrap();
    let numbers = vec![1, 2, 3];
    println!("before");
    println!("{}", numbers[n]);
}
