// topic: iterators, slices and patterns
// output: [0, 4, 16] 20 true Some(2) [(0, 'a'), (1, 'b')]
// output: [[1, 2], [3]] [3, 5] [1, 3, 6] ([2], [1, 3])
// output: [1, 1, 2, 3, 5, 8] 6 [4, 3] 24 "ab"
// output: small 1..=9, pair 3 4, rest [2, 3], other
// output: Some(3) None Ok(5) 7 [Some(1), None]

#[derive(Debug, Clone, PartialEq)]
enum Shape {
    Number(i32),
    Pair(i32, i32),
    List(Vec<i32>),
    Named { name: String },
}

fn describe(shape: &Shape) -> String {
    match shape {
        Shape::Number(n @ 1..=9) if *n > 0 => "small 1..=9".to_string(),
        Shape::Pair(a, b) => format!("pair {} {}", a, b),
        Shape::List(all) => match all.as_slice() {
            [_, rest @ ..] => format!("rest {:?}", rest),
            [] => "empty".into(),
        },
        _ => String::from("other"),
    }
}

fn main() {
    let squares: Vec<i32> = (0..5).filter(|n| n % 2 == 0).map(|n| n * n).collect();
    println!("{:?} {} {} {:?} {:?}", squares, squares.iter().sum::<i32>(), squares.iter().any(|&n| n == 4), squares.iter().position(|&n| n == 16), "ab".chars().enumerate().collect::<Vec<_>>());
    let numbers = [1, 2, 3];
    let running: Vec<i32> = numbers.iter().scan(0, |sum, n| { *sum += n; Some(*sum) }).collect();
    println!("{:?} {:?} {:?} {:?}", numbers.chunks(2).collect::<Vec<_>>(), numbers.windows(2).map(|pair| pair[0] + pair[1]).collect::<Vec<_>>(), running, numbers.iter().partition::<Vec<i32>, _>(|&n| n % 2 == 0));
    let mut pair = (0, 1);
    let fibonacci: Vec<u32> = std::iter::repeat_with(|| { pair = (pair.1, pair.0 + pair.1); pair.0 }).take(6).collect();
    println!("{:?} {} {:?} {} {:?}", fibonacci, numbers.iter().zip(1..).map(|(a, b)| a * b).sum::<i32>() - 8, (1..5).rev().take_while(|&n| n > 2).collect::<Vec<_>>(), (1..=4).product::<i32>(), ["a", "b"].concat());
    let shapes = [Shape::Number(5), Shape::Pair(3, 4), Shape::List(vec![1, 2, 3]), Shape::Named { name: "x".into() }];
    println!("{}", shapes.iter().map(describe).collect::<Vec<_>>().join(", "));
    let checked: Result<i32, String> = ["2", "3"].iter().map(|text| text.parse::<i32>().map_err(|e| e.to_string())).sum();
    println!("{:?} {:?} {:?} {} {:?}", numbers.last(), numbers.get(3), checked, numbers.iter().fold(1, |a, b| a + b), [Some(1), None::<i32>]);
}
