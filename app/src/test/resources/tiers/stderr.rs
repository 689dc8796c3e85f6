// topic: standard output and standard error are apart
// output: out 1
// output: out 2
// error: err 1
// error: err 2

fn main() {
    println!("out 1");
    eprintln!("err 1");
    println!("out 2");
    eprint!("err {}\n", 2);
}
