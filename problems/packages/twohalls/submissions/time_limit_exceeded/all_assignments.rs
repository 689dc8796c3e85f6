// Counts through all 2^n assignments.
use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let data: Vec<usize> = text.split_ascii_whitespace().map(|word| word.parse().unwrap()).collect();
    let n = data[0];
    let quarrels = &data[2..];
    let mut red = vec![false; n + 1];
    loop {
        let mut near = vec![0; n + 1];
        for pair in quarrels.chunks(2) {
            if red[pair[0]] == red[pair[1]] {
                near[pair[0]] += 1;
                near[pair[1]] += 1;
            }
        }
        if near.iter().all(|&count| count < 2) {
            break;
        }
        let mut member = n;
        while red[member] {
            red[member] = false;
            member -= 1;
        }
        red[member] = true;
    }
    let words: Vec<&str> = red[1..].iter().map(|&is_red| if is_red { "red" } else { "blue" }).collect();
    println!("{}", words.join(" "));
}
