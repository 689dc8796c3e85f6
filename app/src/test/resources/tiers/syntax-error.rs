// topic: a source that is no Rust, as a value is used after it was moved
// ends: compile-error

fn main() {
    let text = String::from("never");
    let moved = text;
    println!("{} {}", text, moved);
}
