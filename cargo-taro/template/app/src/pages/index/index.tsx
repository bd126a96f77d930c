import { useState } from 'react'
import { View, Text } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { load } from '@rust/NAME'

export default function Index() {
  const [text, setText] = useState('')
  useLoad(async () => {
    const rust = await load()
    setText(`${rust.greet('Taro')}: visit ${await rust.count_visit()}`)
  })
  return (
    <View>
      <Text>{text}</Text>
    </View>
  )
}
