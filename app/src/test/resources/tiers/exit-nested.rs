// topic: process::exit deep inside of calls drops nothing, returning from main drops all
// output-bytes: "3 2 1 \n"
// output: dropped first
// ends: exit 7

struct Speaker(&'static str);

impl Drop for Speaker {
    fn drop(&mut self) {
        println!("dropped {}", self.0);
    }
}

fn down(n: i32) {
    let _never = Speaker("never");
    if n == 0 {
        println!();
        drop(Speaker("first"));
        std::process::exit(7);
    }
    print!("{} ", n);
    down(n - 1);
}

fn main() {
    down(3);
}
