#[taro_api::on]
fn in_a_block() -> u8 {
    let chosen = {
        #[on(h5)]
        {
            1
        }
    };
    chosen
}

#[taro_api::on]
fn in_a_closure() -> u8 {
    let choose = || {
        #[on(h5)]
        1u8
    };
    choose()
}

#[taro_api::on]
fn at_the_end() -> Result<u8, ()> {
    #[on(h5)]
    match in_a_block() {
        1 => Ok(1),
        _ => Err(()),
    }
}

/// What gives nothing needs no other value.
#[taro_api::on]
fn nothing(mut count: u8) {
    let mut tell = |_: &str| count += 1;
    #[on(h5)]
    {
        tell("h5")
    }
    let mut again = || {
        #[on(weapp)]
        tell("weapp")
    };
    again();
    let leave = || {
        #[on(tt)]
        return;
    };
    leave();
    drop(async {
        #[on(tt)]
        leave()
    });
    loop {
        #[on(h5)]
        break;
        #[on(weapp, tt)]
        match count {
            1 => break,
            _ => return,
        }
    }
}

fn main() {
    drop((in_a_block(), in_a_closure(), at_the_end()));
    nothing(1);
}
