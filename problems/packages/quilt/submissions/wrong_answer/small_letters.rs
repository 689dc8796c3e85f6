// Mirrors, but does not turn the quilt inside out: all letters stay small.
use std::io;

fn patch(level: u32, row: u64, column: u64) -> char {
    if level == 0 {
        return 'x';
    }
    let half = 1u64 << (level - 1);
    match (row >= half, column >= half) {
        (true, false) => ' ',
        (true, true) => patch(level - 1, row - half, column - half),
        (false, true) => patch(level - 1, row, 2 * half - 1 - column),
        (false, false) => patch(level - 1, row, column),
    }
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: Vec<u64> = line.split_whitespace().map(|word| word.parse().unwrap()).collect();
    for row in n[1]..n[1] + n[3] {
        println!("{}", (n[2]..n[2] + n[4]).map(|column| patch(n[0] as u32, row, column)).collect::<String>());
    }
}
