// Leaves its trace on the standard output and walks in circles.
fn main() {
    let trace = "from village 1 to village 2 and back again\n".repeat(500);
    loop {
        print!("{}", trace);
    }
}
