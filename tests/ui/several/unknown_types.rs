//! A type that nobody defines is one mistake, whatever the program does with it.

#[derive(Clone, Debug, PartialEq)]
pub struct Point;

mod spec {
    taro_api::spec! {
        namespace show {
            interface Option { place: Point, text: "a" | Point, map: Record<string, Point>, success?: (res: Point) => void }
        }
        function show(option: show::Option) => Promise<Point>;
        function last(place: Point, next?: Point) => Point[];
        interface Board {
            draw(place: Point) => Point,
            place: Point,
            onDraw(callback: (place: Point) => void) => void,
        }
        function board() => Board;
        const home: Point;
    }
}

#[taro_api::api]
mod api {
    pub mod show {
        pub struct Option {
            pub place: super::Point,
            pub text: one_of!("a", super::Point),
        }
    }
    pub async fn show(option: show::Option) -> u32;
}

fn main() {
    use spec::show;
    let required = show::Required { place: Point, text: Point, map: Point };
    let option = show::Option::new(required).success(|place: Point| drop(place.clone()));
    let place: &Point = &option.place;
    assert_eq!(*place, Point);
    drop(spec::show(option));
    let last: Vec<Point> = spec::last(Point, Point).unwrap();
    let board = spec::board().unwrap();
    let drawn: Point = board.draw(last[0].clone()).unwrap();
    board.set_place(drawn);
    board.on_draw(|place: Point| drop(place)).unwrap();
    let home: Point = spec::home().unwrap();
    home.text.nowhere();
    taro_api::host::on(spec::show::API, |option| Ok(option.place));
    let option = api::show::Option::new(api::show::Required { place: home, text: 5 });
    drop(api::show(option));
}
