struct Area;

fn main() {
    taro_api::spec! {
        interface Area { name: string }
        function area() => Area;
    }
    drop(area());
    drop(crate::Area);
}
