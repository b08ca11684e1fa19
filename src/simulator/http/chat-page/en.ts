export const en = {
  title: 'Page of the clinic',
  text: 'This is how the chat looks on a clinic’s page. Open it at the bottom right.',
};
