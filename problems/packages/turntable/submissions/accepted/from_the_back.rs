use std::io::{self, Read};

fn turn(train: &mut [i32], moves: &mut Vec<String>, k: usize) {
    moves.push(k.to_string());
    train[..k].reverse();
    train[..k].iter_mut().for_each(|wagon| *wagon = -*wagon);
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let data: Vec<i32> = text.split_whitespace().map(|word| word.parse().unwrap()).collect();
    let mut train = data[1..].to_vec();
    let mut moves = Vec::new();
    for wagon in (1..=data[0]).rev() {
        let place = train.iter().position(|w| w.abs() == wagon).unwrap();
        if train[wagon as usize - 1] == wagon {
            continue;
        }
        turn(&mut train, &mut moves, place + 1);
        if train[0] == wagon {
            turn(&mut train, &mut moves, 1);
        }
        turn(&mut train, &mut moves, wagon as usize);
    }
    println!("{}\n{}", moves.len(), moves.join(" "));
}
