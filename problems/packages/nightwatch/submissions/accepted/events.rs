use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut numbers = text.split_ascii_whitespace().map(|word| word.parse::<i64>().unwrap());
    let n = numbers.next().unwrap();
    let k = numbers.next().unwrap();
    let season = numbers.next().unwrap();
    let mut events = vec![(season, 0)];
    for _ in 0..n {
        events.push((numbers.next().unwrap(), 1));
        events.push((numbers.next().unwrap(), -1));
    }
    events.sort_unstable();
    let (mut total, mut longest, mut stretch, mut previous, mut awake) = (0, 0, 0, 0, 0);
    for (time, change) in events {
        let length: i64 = time - previous;
        if length > 0 {
            stretch = if awake < k { stretch + length } else { 0 };
            total += if awake < k { length } else { 0 };
            longest = longest.max(stretch);
        }
        previous = time;
        awake += change;
    }
    println!("{} {}", total, longest);
}
