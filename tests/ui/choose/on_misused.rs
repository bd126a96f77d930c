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

#[taro_api::on]
fn conditional(count: u8) -> u8 {
    #[cfg_attr(all(), taro_api::on(h5))]
    drop(count);
    #[cfg_attr(all(), taro_api::on(weapp, h5))]
    fn item() -> u8 {
        2
    }
    match count {
        #[cfg_attr(all(), on(h5))]
        1 => item(),
        _ => 3,
    }
}

#[taro_api::on]
fn conditional_at_the_end() {
    #[derive(Clone)]
    enum Mode {
        Fast(u8),
    }
    let _ = Mode::Fast(1).clone();
    #[cfg_attr(all(), on(h5))]
    drop(1)
}

fn main() {
    conditional(1);
    conditional_at_the_end();
    inside();
}
