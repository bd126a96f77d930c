import { useState } from 'react'
import { Button, Text, View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { load } from '@rust/sign-in'

type Rust = Awaited<ReturnType<typeof load>>

export default function Index() {
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState<string>()
  const [failure, setFailure] = useState('')

  // Shows what fails, whatever it is: Rust rejects with a text.
  const attempt = async (work: (rust: Rust) => Promise<void>) => {
    setFailure('')
    try {
      await work(await load())
    } catch (error) {
      setFailure(String(error))
    }
  }
  const start = () => attempt(async rust => {
    setName(await rust.start(SERVER))
    setOpen(true)
  })
  // WeChat's client asks the user, and only in a tap.
  const show = () => attempt(async rust => setName(await rust.show_name(SERVER)))
  const end = () => attempt(async rust => {
    await rust.sign_out(SERVER)
    setName(undefined)
    setOpen(false)
  })
  useLoad(() => { void start() })

  return (
    <View>
      <Text>{name === undefined ? (isOpen ? 'Signed in' : 'Not signed in') : `Hello ${name}`}</Text>
      {isOpen && name === undefined && <Button onClick={show}>Show my name</Button>}
      {isOpen ? <Button onClick={end}>Sign out</Button> : <Button onClick={start}>Sign in</Button>}
      {failure !== '' && <Text>{failure}</Text>}
    </View>
  )
}
