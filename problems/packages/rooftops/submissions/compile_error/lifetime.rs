fn highest<'a>(roofs: &'a [u32]) -> &'a u32 {
    let copy = roofs.to_vec();
    copy.iter().max().unwrap()
}

fn main() {
    println!("{}", highest(&[3, 1, 2]));
}
