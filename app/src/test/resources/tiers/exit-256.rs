// topic: of an exit code only the lowest 8 bits count
// output: before

fn main() {
    println!("before");
    std::process::exit(256);
}
