// topic: output without end
// ends: output
// output-kib: 256

fn main() {
    loop {
        println!("again and again");
    }
}
