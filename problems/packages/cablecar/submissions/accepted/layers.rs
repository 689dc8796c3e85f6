use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut numbers = text.split_ascii_whitespace().map(|word| word.parse::<usize>().unwrap());
    let mut next = || numbers.next().unwrap();
    let (n, p, c, k) = (next(), next(), next(), next());
    let mut edges = vec![Vec::new(); n + 1];
    for i in 0..p + c {
        let (u, v) = (next(), next());
        let (minutes, rides) = if i < p { (next(), 0) } else { (0, 1) };
        edges[u].push((v, minutes, rides));
        edges[v].push((u, minutes, rides));
    }
    let mut done = vec![vec![false; n + 1]; k + 1];
    let mut heap = BinaryHeap::from(vec![Reverse((0, 0, 1))]);
    while let Some(Reverse((minutes, used, village))) = heap.pop() {
        if village == n {
            println!("{}", minutes);
            return;
        }
        if std::mem::replace(&mut done[used][village], true) {
            continue;
        }
        for &(to, time, rides) in &edges[village] {
            if used + rides <= k && !done[used + rides][to] {
                heap.push(Reverse((minutes + time, used + rides, to)));
            }
        }
    }
    println!("impossible");
}
