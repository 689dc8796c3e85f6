// Counts how often each ticket appears: a table of millions of tickets.
use std::collections::HashMap;
use std::io::{self, BufRead};

fn main() {
    let stdin = io::stdin();
    let mut counts: HashMap<u32, u64> = HashMap::new();
    for line in stdin.lock().lines().skip(1) {
        let ticket: u32 = line.unwrap().parse().unwrap();
        *counts.entry(ticket).or_insert(0) += 1;
    }
    let mut odd: Vec<u32> = counts.into_iter().filter(|(_, count)| count % 2 == 1).map(|(ticket, _)| ticket).collect();
    odd.sort_unstable();
    println!("{} {}", odd[0], odd[1]);
}
