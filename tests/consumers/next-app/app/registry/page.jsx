import { Samples } from '../Samples.jsx';

export default function Page() {
  return <Samples />;
}
