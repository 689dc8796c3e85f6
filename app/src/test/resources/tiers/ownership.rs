// topic: traits, shared ownership, closures and drops
// output: square 16, circle 12.57
// output: [1, 2] 2 5 1
// output-bytes: "dropped b, dropped c, dropped a, \n"
// output: 3 9 [2, 4] "xyx"

use std::cell::RefCell;
use std::fmt;
use std::rc::{Rc, Weak};

trait Shape {
    fn area(&self) -> f64;
    fn name(&self) -> String {
        "square".to_string()
    }
}

struct Square(f64);
struct Circle(f64);

impl Shape for Square {
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}

impl Shape for Circle {
    fn area(&self) -> f64 {
        std::f64::consts::PI * self.0 * self.0
    }
    fn name(&self) -> String {
        "circle".into()
    }
}

impl fmt::Display for dyn Shape {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if self.area().fract() == 0.0 {
            write!(f, "{} {}", self.name(), self.area())
        } else {
            write!(f, "{} {:.2}", self.name(), self.area())
        }
    }
}

struct Speaker<'a>(&'a RefCell<String>, &'static str);

impl Drop for Speaker<'_> {
    fn drop(&mut self) {
        self.0.borrow_mut().push_str(&format!("dropped {}, ", self.1));
    }
}

fn apply<F: FnMut(i32)>(mut f: F) {
    for n in 1..=2 {
        f(n);
    }
}

fn main() {
    let shapes: Vec<Box<dyn Shape>> = vec![Box::new(Square(4.0)), Box::new(Circle(2.0))];
    println!("{}", shapes.iter().map(|shape| shape.to_string()).collect::<Vec<_>>().join(", "));
    let shared = Rc::new(RefCell::new(vec![1]));
    let other = Rc::clone(&shared);
    other.borrow_mut().push(2);
    let weak: Weak<_> = Rc::downgrade(&shared);
    print!("{:?} {} ", shared.borrow(), Rc::strong_count(&shared));
    drop(other);
    println!("{} {}", weak.upgrade().map_or(0, |list| list.borrow().len() + 3), Rc::strong_count(&shared));
    let log = RefCell::new(String::new());
    {
        let _a = Speaker(&log, "a");
        let _ = Speaker(&log, "b");
        let _c = Speaker(&log, "c");
    }
    println!("{}", log.borrow());
    let (mut sum, mut doubled) = (0, vec![]);
    apply(|n| sum += n);
    apply(|n| doubled.push(n * 2));
    let power = |base: i32| move |n: u32| base.pow(n);
    println!("{} {} {:?} {:?}", sum, power(3)(2), doubled, "xyz".replace('z', "x"));
}
