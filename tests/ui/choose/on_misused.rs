#[taro_api::on(weap)]
fn elsewhere() {}

#[taro_api::on]
fn inside() {
    #[on(h5)]
    let width = 1;
    #[on]
    drop(width);
    #[on(tt tt)]
    drop(width);
}

fn main() {
    inside();
}
