import { styled } from 'styled-components';

/** Styled components that only the browser has, made before the kit's: class names must not hang on their number. */
export const one = styled.p`
  color: red;
`;
export const two = styled.div`
  color: red;
`;
export const three = styled.figure`
  color: red;
`;
