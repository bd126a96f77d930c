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
    struct Size {
        #[on(h5)]
        width: u32,
    }
    drop(Size { width: 1 }.width);
}

#[taro_api::on]
fn valued() -> u8 {
    #[on(weapp)]
    {
        1
    }
    #[on(h5)]
    {
        2
    }
}

#[taro_api::on]
fn returned() -> u8 {
    #[on(weapp)]
    return 1;
}

fn main() {
    inside();
}
