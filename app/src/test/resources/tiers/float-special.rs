// topic: infinities, not-a-number, minus zero and denormal numbers
// output: inf -inf NaN -0
// output: true false true -1 true
// output: 0 2147483647 -2147483648 0 255 3
// output: Some(Less) None 1 1 Less
// output: 2 -2 3 -4 1 -1

fn main() {
    let zero: f64 = "0".parse().unwrap();
    println!("{} {} {} {}", 1.0 / zero, -1.0 / zero, (zero / zero).abs(), -zero);
    let nan = f64::NAN;
    println!("{} {} {} {} {}", -zero == zero, nan == nan, nan.is_nan(), (-zero).signum(), 5e-324f64.is_subnormal());
    println!("{} {} {} {} {} {}", 5e-324f64 / 2.0, 1e10 as i32, f64::NEG_INFINITY as i32, nan as i32, 300.0 as u8, 3.99 as i32);
    println!("{:?} {:?} {} {} {:?}", 1.0f64.partial_cmp(&2.0), nan.partial_cmp(&1.0), nan.max(1.0), 1.0f64.min(nan), (-0.0f64).total_cmp(&0.0));
    println!("{} {} {} {} {} {}", 1.5f64.round(), (-1.5f64).round(), 2.1f64.ceil(), (-3.1f64).floor(), 1.9f64.trunc(), (-1.9f64).trunc());
}
