// Allows one kilogram too much in each lorry.
use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let data: Vec<i64> = text.split_whitespace().map(|word| word.parse().unwrap()).collect();
    let capacity = data[1] + 1;
    let mut order: Vec<usize> = (2..data.len()).collect();
    order.sort_by_key(|&parcel| -data[parcel]);
    let mut room: Vec<i64> = Vec::new();
    let mut lorry = vec![0; data.len() - 2];
    for parcel in order {
        let at = room.iter().position(|&left| left >= data[parcel]).unwrap_or_else(|| {
            room.push(capacity);
            room.len() - 1
        });
        room[at] -= data[parcel];
        lorry[parcel - 2] = at + 1;
    }
    println!("{}", room.len());
    println!("{}", lorry.iter().map(|l| l.to_string()).collect::<Vec<_>>().join(" "));
}
