// topic: sorting is stable, and what is done with what is sorted
// input: b3 a1 c3 d2 e1 f2
// output: a1 e1 d2 f2 b3 c3
// output: ["1", "10", "2", "33", "4"] [-1.5, 0.0, 2.5]
// output: Ok(1) Err(2) [3, 2, 1] [1, 2, 3] Some(3)

use std::cmp::Reverse;
use std::io;

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let mut words: Vec<&str> = line.split_whitespace().collect();
    words.sort_by_key(|word| word.as_bytes()[1]);
    println!("{}", words.join(" "));
    let mut texts = vec!["10", "1", "4", "33", "2"];
    texts.sort_unstable();
    let mut floats = vec![2.5, -1.5, 0.0];
    floats.sort_by(|a, b| a.partial_cmp(b).unwrap());
    println!("{:?} {:?}", texts, floats);
    let mut numbers = vec![3, 1, 2, 3, 1];
    numbers.sort_by_key(|&n| Reverse(n));
    numbers.dedup();
    let ordered: Vec<i32> = numbers.iter().rev().copied().collect();
    println!("{:?} {:?} {:?} {:?} {:?}", ordered.binary_search(&2), ordered.binary_search(&3).map_err(|_| 0).and(Err::<usize, usize>(2)), numbers, ordered, numbers.iter().max());
}
