// topic: recursion without end fills the stack, which is as large as the memory
// input: 1
// memory-mib: 64
// ends: memory

use std::io;

fn deeper(n: u64, text: &mut Vec<u64>) -> u64 {
    let here = [n; 32];
    if text.len() > 1 {
        return here[text.len()];
    }
    text[0] = text[0].wrapping_add(here[(n % 32) as usize]);
    deeper(n + 1, text) ^ here[(n % 31) as usize]
}

fn main() {
    let mut text = String::new();
    io::stdin().read_line(&mut text).unwrap();
    println!("{}", deeper(text.trim().parse().unwrap(), &mut vec![0]));
}
