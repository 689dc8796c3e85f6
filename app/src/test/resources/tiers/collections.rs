// topic: maps, sets, heaps and deques
// lane: quick
// input: the cat the dog a cat the end
// output: {"a": 1, "cat": 2, "dog": 1, "end": 1, "the": 3}
// output: 9 5 3 1 | 1 3 5 9
// output: {1, 2, 3} [2, 3] [8, 7] Some(("cat", 2))
// output: 5 3 true 8

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
use std::io;

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let mut counts = BTreeMap::new();
    for word in line.split_whitespace() {
        *counts.entry(word).or_insert(0) += 1;
    }
    println!("{:?}", counts);
    let mut largest = BinaryHeap::from(vec![5, 1, 9, 3]);
    let mut least: BinaryHeap<_> = largest.iter().map(|&n| Reverse(n)).collect();
    while let Some(n) = largest.pop() {
        print!("{} ", n);
    }
    print!("|");
    while let Some(Reverse(n)) = least.pop() {
        print!(" {}", n);
    }
    println!();
    let set: BTreeSet<_> = [3, 1, 2, 3].into_iter().collect();
    let mut both = VecDeque::from([7]);
    both.push_front(8);
    both.push_back(9);
    both.pop_back();
    println!("{:?} {:?} {:?} {:?}", set, set.range(2..).collect::<Vec<_>>(), both, counts.range("b"..).next());
    let hashed: HashMap<_, _> = counts.iter().map(|(k, v)| (v, k)).collect();
    let seen: HashSet<char> = line.trim().chars().filter(|c| c.is_alphabetic()).collect();
    println!("{} {} {} {}", counts.len(), hashed.len(), hashed.contains_key(&3), seen.len() - 1);
}
