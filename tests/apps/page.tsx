import { View, Text } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { load } from '@rust/shop'

export default function Index() {
  useLoad(async () => {
    try {
      const rust = await load()
      console.log(`rust: ${rust.add(0.1, 0.2)} ${rust.grow()}`)
      console.log(`rust: ${await rust.all(process.env.TARO_ENV === 'h5' ? '/user' : 'https://example.com/user')}`)
      if (process.env.TARO_ENV !== 'h5') console.log(`rust: ${await rust.network()}`)
      console.log('rust: end')
    } catch (error) {
      console.log(`rust: failed: ${error}`)
    }
  })
  return <View><Text>Rust</Text></View>
}
