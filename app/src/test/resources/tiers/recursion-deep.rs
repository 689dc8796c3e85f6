// topic: recursion 100,000 calls deep, also when a long list is dropped
// input: 100000
// output: 5000050000 100000

use std::io;

struct Node {
    value: u64,
    next: Option<Box<Node>>,
}

fn sum(list: &Option<Box<Node>>) -> u64 {
    match list {
        None => 0,
        Some(node) => sum(&node.next) + node.value,
    }
}

fn main() {
    let mut text = String::new();
    io::stdin().read_line(&mut text).unwrap();
    let n: u64 = text.trim().parse().unwrap();
    let mut list = None;
    for value in 1..=n {
        list = Some(Box::new(Node { value, next: list }));
    }
    println!("{} {}", sum(&list), list.as_ref().unwrap().value);
}
