use std::io::{self, Read};

fn needed(cacti: &[(f64, f64)], r: f64) -> usize {
    let mut intervals: Vec<(f64, f64)> = cacti
        .iter()
        .map(|&(x, y)| {
            let reach = (r * r - y * y).max(0.0).sqrt();
            (x + reach, x - reach)
        })
        .collect();
    intervals.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let (mut used, mut last) = (0, f64::NEG_INFINITY);
    for (end, beginning) in intervals {
        if beginning > last {
            used += 1;
            last = end;
        }
    }
    used
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let data: Vec<f64> = text.split_ascii_whitespace().map(|word| word.parse().unwrap()).collect();
    let k = data[1] as usize;
    let cacti: Vec<(f64, f64)> = data[2..].chunks(2).map(|pair| (pair[0], pair[1])).collect();
    let mut low = cacti.iter().fold(0.0, |highest: f64, &(_, y)| highest.max(y.abs()));
    let mut high = if needed(&cacti, low) <= k { low } else { 3e6 };
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if needed(&cacti, middle) <= k {
            high = middle;
        } else {
            low = middle;
        }
    }
    println!("{}", high);
}
