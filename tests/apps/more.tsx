import { View, Text } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { load } from '@rust/more'

export default function More() {
  useLoad(async () => {
    try {
      const rust = await load()
      console.log(`rust: more ${rust.add(1, 2)}`)
    } catch (error) {
      console.log(`rust: failed: ${error}`)
    }
  })
  return <View><Text>More</Text></View>
}
