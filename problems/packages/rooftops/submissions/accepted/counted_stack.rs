// The same stack, as an iterator over the words of the input.
use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut stack: Vec<u32> = Vec::new();
    let mut pairs = 0u64;
    for height in text.split_ascii_whitespace().skip(1).map(|word| word.parse::<u32>().unwrap()) {
        while stack.last().map_or(false, |&top| top < height) {
            stack.pop();
            pairs += 1;
        }
        if let Some(&top) = stack.last() {
            pairs += 1;
            if top == height {
                continue;
            }
        }
        stack.push(height);
    }
    println!("{}", pairs);
}
