// topic: a vector that never stops growing
// memory-mib: 64
// ends: memory

fn main() {
    let mut numbers = Vec::new();
    loop {
        numbers.push(numbers.len() as u64);
        if numbers.len() % 1_000_000_000 == 0 {
            println!("{:?}", numbers.last());
        }
    }
}
