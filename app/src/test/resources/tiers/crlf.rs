// topic: input lines end with carriage return and line feed, which lines() takes away
// input-bytes: "2\r\none\r\ntwo words\r\nlast\r"
// output: 2
// output: ["one", "two words"]
// output: "last\r"

use std::io::{self, BufRead};

fn main() {
    let mut lines = io::stdin().lock().lines().map(|line| line.unwrap());
    let n: usize = lines.next().unwrap().parse().unwrap();
    println!("{}", n);
    println!("{:?}", lines.by_ref().take(n).collect::<Vec<_>>());
    println!("{:?}", lines.next().unwrap());
}
