//! Narrowing, misused.

use taro_api::{available, check_session, login};

fn without_asking() {
    drop(login(None));
}

fn asked_for_another() {
    if let Some(_check) = available!(check_session) {
        drop(login(None));
    }
}

fn beyond() {
    if let Some(login) = available!(login) {
        drop(login(None));
    }
    drop(login(None));
}

fn another_type() {
    if let Some(login) = available!(login) {
        drop(login(login::Option::new()));
    }
}

fn the_gated_one_for_the_proof() {
    sign_in(login);
}

fn sign_in(_: login::Function) {}

fn no_member() {
    let _ = available!(login.timeou);
}

fn main() {
    let _ = (without_asking as fn(), asked_for_another as fn(), beyond as fn());
    let _ = (another_type as fn(), the_gated_one_for_the_proof as fn(), no_member as fn());
    let _ = check_session::API;
}
