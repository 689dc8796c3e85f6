// @EXPECTED_RESULTS@: COMPILER-ERROR
use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let taken = words;
    println!("{} islands, {} lines", taken[0], words[1]);
}
