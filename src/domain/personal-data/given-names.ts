/**
 * Given names that are common in Sweden, by which a name of a person is told from that of a place or an office. The
 * names of the archive's own members are added to them. A name that is not here is not seen: a text is full of words
 * that begin with a capital.
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'Adam Adrian Agneta Ahmed Aina Albin Alexander Alexandra Alfred Ali Alice Alicia Alma Alva Amanda Amir Anders Andreas Anette ' +
    'Anita Ann Anna Anne Anneli Annika Anton Arne Arvid Asta Astrid August Axel Barbro Bengt Benjamin Bertil Birgit Birgitta Bo ' +
    'Britt Britta Bror Camilla Carin Carina Carl Carolina Caroline Cecilia Charlie Charlotta Charlotte Christer Christian ' +
    'Christina Claes Clara Curt Dagny Daniel David Dennis Ebba Edvin Elias Elin Elisabet Elisabeth Ella Ellen Elsa Emelie Emil ' +
    'Emilia Emma Emmy Erik Erika Ester Eva Evelina Fatima Felicia Felix Filip Folke Frans Fredrik Frida Fredrika Gabriel Georg ' +
    'Gerd Gerhard Gerda Greta Gudrun Gun Gunborg Gunilla Gunnar Gunnel Gustaf Gustav Göran Gösta Göte Hampus Hanna Hans Harald ' +
    'Harriet Hassan Hedvig Helena Helene Helge Henrik Henry Hilda Hilma Holger Håkan Ibrahim Ida Inga Ingegerd Ingela Inger ' +
    'Ingemar Ingrid Ingvar Irene Iris Isabella Isak Ivar Jacob Jakob Jan Jenny Jens Jesper Jessica Joakim Johan Johanna John ' +
    'Johnny Jonas Jonathan Jonny Josef Josefin Josefine Julia Julie Jörgen Kaj Karin Karl Karolina Katarina Kenneth Kent ' +
    'Kerstin Kevin Kim Kjell Klara Klas Kristian Kristina Kristoffer Krister Kurt Lars Leif Lena Lennart Leo Liam Lilian Lilly ' +
    'Linda Linn Linnea Linnéa Lisa Lisbeth Louise Lovisa Lucas Ludvig Lukas Maja Malin Magnus Maj Maja Malte Marcus Margareta ' +
    'Margit Maria Marianne Marie Marika Markus Martin Martina Mary Matilda Mats Mattias Max Melker Melvin Mia Micael Michael ' +
    'Mikael Mohamed Mohammed Moa Molly Mona Monica Monika Märta Nathalie Nicklas Nicole Niklas Nils Nina Noah Noel Nora Nour ' +
    'Ola Olga Olivia Olle Olof Oliver Omar Oscar Oskar Otto Ove Patrik Paul Per Pernilla Peter Petra Petter Pia Pontus Ragnar ' +
    'Ragnhild Rasmus Rebecca Rickard Robert Robin Roger Roland Rolf Ronja Ronny Rune Ruth Saga Samuel Sandra Sara Sebastian ' +
    'Selma Signe Sigrid Simon Sixten Siv Sofia Sofie Solveig Staffan Stefan Stella Stig Stina Sture Sune Susanne Sven Svante ' +
    'Sylvia Sören Therese Theo Thomas Tilda Tim Tina Tobias Tomas Tommy Tony Torbjörn Tore Torsten Tove Tuva Tyra Ulf Ulla ' +
    'Ulrica Ulrika Urban Valter Vera Veronica Victor Victoria Viktor Viktoria Vilma Vincent Viola Vilhelm Wilhelm William ' +
    'Wilma Yngve Yusuf Yvonne Zahra Åke Åsa Örjan'
  ).split(' '),
);
