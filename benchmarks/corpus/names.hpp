// Names of persons by region, and of countries. The persons are put together at random: nobody is meant.
#pragma once

#include <corpus/random.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace gazette::corpus {

/// Lists are words with spaces between; an underscore stands for a space within a name.
struct naming_region {
    std::string_view women, men, families;
    /// What families no list knows are made of: one or two syllables and an ending.
    std::string_view syllables, endings;
    bool family_first = false;
};

inline constexpr naming_region naming_regions[] = {
    {"Alice Brenda Carol Dana Ellen Fiona Grace Hannah Irene Janet Kathleen Laura Megan Nora Paula Rachel Susan Wendy",
     "Adam Brian Colin Derek Edward Frank Gordon Henry Ian Jack Kevin Luke Martin Neil Oliver Peter Robert Stephen",
     "Ashford Barlow Calder Dunmore Ellison Farrow Garrick Hollis Inglewood Jessop Kenyon Lockhart Marlowe Norwood "
     "O'Brien O'Leary McAllister MacGregor Pemberton Quigley Ramsey Stanton Thorne Underhill Whitaker Yardley",
     "Ash Brad Cal Dun Elm Gar Hol Ken Lang Mor Nor Pen Ros Stan Thorn Whit Wes",
     "ford ley ton worth wood more field wick ham"},
    {"Lucía María Carmen Elena Inés Pilar Rosa Beatriz Ximena Sofía Marisol Noemí",
     "Javier Andrés José Luis Carlos Diego Óscar Raúl Tomás Ignacio Sebastián Emilio",
     "Álvarez Benítez Cárdenas Domínguez Espinoza Fuentes Gálvez Herrera Ibáñez Jiménez Lozano Muñoz Núñez Ortega "
     "Peña Quiroga Salcedo Urrutia Villalobos Zambrano de_la_Vega del_Río",
     "Ara Bal Car Del Fer Gal Lor Mon Nar Per Sal Val Zal", "ero ez edo illa ales era uera ano"},
    {"Amélie Chloé Élodie Françoise Hélène Isabelle Juliette Noémie Sylvie Véronique",
     "Alain Benoît Étienne François Gérard Jean-Luc Jean-Claude Laurent Mathieu Olivier Pierre-Yves Thierry",
     "Beaumont Chevalier Delacroix Fournier Gauthier Lacombe Lefèvre Marchand Perrault Rousselle Tremblay Villeneuve "
     "de_Montigny Le_Goff Saint-Clair",
     "Beau Cham Dela Four Gran Mar Mont Roch Ville", "court lier champ mont nier teau vigne"},
    {"Anja Birgit Elke Greta Heike Ingrid Katja Liesl Monika Ursula",
     "Dieter Ernst Günther Jörg Jürgen Klaus Lukas Matthias Stefan Wolfgang",
     "Altmann Böhm Eberhardt Fröhlich Grünwald Hauser Kessler Lindner Müller Neumann Obermeier Reinhardt Schäfer Vogel "
     "Weiß Ziegler von_Arnim",
     "Alt Berg Eber Fried Grün Holz Klein Lind Neu Ober Stein Wald", "mann berger hardt stein bach meier feld haus"},
    {"Astrid Dagny Eva Freja Karin Liv Sigrid Solveig", "Anders Bjørn Einar Håkon Jens Lars Magnus Søren",
     "Andersen Bergström Dahl Eriksson Friis Hedlund Jørgensen Kristensen Lindqvist Nyström Östberg Rasmussen Sørensen",
     "Berg Ek Gran Hög Lind Lund Ny Sand Stor", "ström qvist sen gaard lund dal holm"},
    {"Anna Ekaterina Irina Ludmila Natalia Oksana Olga Svetlana Tatiana Yulia",
     "Alexei Andriy Boris Dmitry Igor Konstantin Maksym Oleksandr Sergei Vadym Vladislav Yuri",
     "Antonov Bondarenko Chernov Dolgov Fedorenko Gavrilov Ivashchenko Kovalchuk Lysenko Morozov Petrenko Rudenko "
     "Sokolov Tkachenko Ustinov Vasylenko Zaitsev",
     "Anto Bere Cher Dol Gavr Kar Lys Mel Nov Rud Sok Tim Vol", "ov enko chuk sky ev in yuk"},
    {"Agnieszka Danuta Ewa Jadwiga Katarzyna Zuzana Ivana Jelena Milica Petra",
     "Andrzej Bogdan Krzysztof Łukasz Tomasz Zbigniew Jakub Milan Dragan Željko",
     "Borkowski Dąbrowski Grabowski Kamiński Nowicki Wiśniewski Zieliński Dvořák Novotný Horváth Jovanović Marković "
     "Petrović Šimić Kovačević",
     "Bar Dom Gra Jan Kal Mal Now Piet Rad Sob Zal", "owski icki iński ović ák ský ewicz"},
    {"Ayşe Elif Fatma Gülşen Leyla Nazlı Zehra Gulnara Aigerim Nargiza",
     "Ahmet Burak Emre İsmail Kemal Mehmet Orhan Nurlan Rustam Timur",
     "Aksoy Çelik Demirci Erdem Güler Kaya Öztürk Şahin Yıldız Karimov Nazarov Suleimenov Rakhimov",
     "Ak De Er Gü Ka Öz Sa Tu Yı", "soy türk kaya han oğlu baş demir ov"},
    {"Aisha Fatima Hala Layla Mariam Nadia Noor Rania Samira Yasmin",
     "Abdullah Ahmed Bassam Faisal Hassan Ibrahim Khalid Mahmoud Omar Tariq Yousef Ziad",
     "al-Attar al-Hariri al-Masri al-Najjar al-Sabbagh Abu_Zayd bin_Rashid El-Amin Haddad Khoury Mansour Nasser "
     "Qabbani Rahman Saleh Shaheen",
     "Ab Far Had Jab Kar Mas Naj Qas Sal Tar Zah", "ani awi ouri ib ari oun eddine"},
    {"Anjali Deepa Kavita Lakshmi Meera Nisha Priya Sunita Tahmina Zainab",
     "Anil Bhaskar Dinesh Farooq Gopal Imran Mohan Rajesh Sanjay Vikram",
     "Agarwal Banerjee Chaudhry Desai Ghosh Hussain Iyer Joshi Kapoor Malhotra Nair Perera Qureshi Rao Siddiqui "
     "Thapa Wickramasinghe",
     "Agra Bana Chan Deva Gana Kula Mani Naga Raja Sura", "wal kar pathi singhe nathan kumar wala"},
    {"Hui Jing Lan Mei Ning Xiaoyan Yan Ying", "Bo Chao Gang Haoran Jian Lei Qiang Weimin",
     "Cai Deng Fang Gao Huang Jiang Liang Ma Pan Qian Shen Tang Wei Xu Yao Zhang Zhou", "Ch D F G H L Sh T X Zh",
     "ang en iao uo eng uang ong", true},
    {"Akiko Emi Haruka Keiko Megumi Naoko Sachiko Yuriko", "Daichi Hiroshi Kenji Makoto Naoki Satoshi Takeshi Yosuke",
     "Aoyama Fujimoto Hashizume Ishikawa Kuroda Matsuda Nakagawa Okamoto Sakamoto Takeda Uchida Yamazaki",
     "Ao Fuji Hira Ishi Kuro Matsu Naka Oka Saka Taka Yama", "moto da mura kawa zaki shima no"},
    {"Eun-ji Hye-jin Ji-won Min-seo Soo-young Yu-na", "Byung-ho Dong-hyun Jae-sung Kyung-soo Sang-woo Tae-min",
     "Ahn Bae Choi Han Jung Kang Lim Moon Noh Oh Park Seo Shin Yoon", "H J K M N S", "ang oon eo ook im wak", true},
    {"Hoa Lan Linh Mai Thao Aung Khin Siti Dewi Maricel", "Duc Hung Minh Quang Tuan Agus Budi Kyaw Rodrigo Somchai",
     "Bui Dang Doan Nguyen Pham Tran Vo Santoso Wibowo Suharto Aquino Bautista Htun Srisai Wongsakul",
     "Ba Da Ka Li Man Ra San Su Tha Wi", "ngan wan toso sakul tin dang ono"},
    {"Abena Amara Chidinma Efua Ngozi Thandiwe Wanjiru Zanele Almaz Fatoumata",
     "Abiodun Chukwuma Kofi Kwame Mamadou Ousmane Sipho Tendai Tesfaye Wafula",
     "Adeyemi Balogun Chikwanha Diallo Eze Gebre Kamau Keita Mabuza Mensah Ndlovu Nkosi Okafor Otieno Sankara "
     "Tshabalala Wekesa",
     "Ade Bala Chi Dia Ka Ma Ndi Nko O Sa Tse", "kwe lo mbe nga wale tola yemi bane"},
    {"Ana Beatriz Camila Conceição Fernanda Helena Luísa Simone", "Antônio Caio Estêvão Gonçalo João Luís Paulo Sérgio",
     "Almeida Araújo Barbosa Coutinho Figueiredo Gonçalves Magalhães Nogueira Pacheco Queirós Simões da_Conceição "
     "dos_Anjos",
     "Al Bar Cal Fer Gon Mag Nog Sil Vas", "eira inho ães ões osa edo ares"},
};

struct country_name {
    std::string_view name, nationality, capital;
};

inline constexpr country_name countries[] = {
    {"Afghanistan", "Afghan", "Kabul"},
    {"Albania", "Albanian", "Tirana"},
    {"Algeria", "Algerian", "Algiers"},
    {"Angola", "Angolan", "Luanda"},
    {"Argentina", "Argentine", "Buenos Aires"},
    {"Armenia", "Armenian", "Yerevan"},
    {"Australia", "Australian", "Canberra"},
    {"Austria", "Austrian", "Vienna"},
    {"Azerbaijan", "Azerbaijani", "Baku"},
    {"Bangladesh", "Bangladeshi", "Dhaka"},
    {"Belarus", "Belarusian", "Minsk"},
    {"Belgium", "Belgian", "Brussels"},
    {"Bolivia", "Bolivian", "La Paz"},
    {"Bosnia and Herzegovina", "Bosnian", "Sarajevo"},
    {"Botswana", "Botswanan", "Gaborone"},
    {"Brazil", "Brazilian", "Brasília"},
    {"Britain", "British", "London"},
    {"Bulgaria", "Bulgarian", "Sofia"},
    {"Burkina Faso", "Burkinabe", "Ouagadougou"},
    {"Cambodia", "Cambodian", "Phnom Penh"},
    {"Cameroon", "Cameroonian", "Yaoundé"},
    {"Canada", "Canadian", "Ottawa"},
    {"Chad", "Chadian", "N'Djamena"},
    {"Chile", "Chilean", "Santiago"},
    {"China", "Chinese", "Beijing"},
    {"Colombia", "Colombian", "Bogotá"},
    {"Costa Rica", "Costa Rican", "San José"},
    {"Croatia", "Croatian", "Zagreb"},
    {"Cuba", "Cuban", "Havana"},
    {"Cyprus", "Cypriot", "Nicosia"},
    {"Côte d'Ivoire", "Ivorian", "Abidjan"},
    {"Denmark", "Danish", "Copenhagen"},
    {"Ecuador", "Ecuadorian", "Quito"},
    {"Egypt", "Egyptian", "Cairo"},
    {"Estonia", "Estonian", "Tallinn"},
    {"Ethiopia", "Ethiopian", "Addis Ababa"},
    {"Finland", "Finnish", "Helsinki"},
    {"France", "French", "Paris"},
    {"Georgia", "Georgian", "Tbilisi"},
    {"Germany", "German", "Berlin"},
    {"Ghana", "Ghanaian", "Accra"},
    {"Greece", "Greek", "Athens"},
    {"Guatemala", "Guatemalan", "Guatemala City"},
    {"Haiti", "Haitian", "Port-au-Prince"},
    {"Hungary", "Hungarian", "Budapest"},
    {"Iceland", "Icelandic", "Reykjavík"},
    {"India", "Indian", "New Delhi"},
    {"Indonesia", "Indonesian", "Jakarta"},
    {"Iran", "Iranian", "Tehran"},
    {"Iraq", "Iraqi", "Baghdad"},
    {"Ireland", "Irish", "Dublin"},
    {"Israel", "Israeli", "Jerusalem"},
    {"Italy", "Italian", "Rome"},
    {"Jamaica", "Jamaican", "Kingston"},
    {"Japan", "Japanese", "Tokyo"},
    {"Jordan", "Jordanian", "Amman"},
    {"Kazakhstan", "Kazakh", "Astana"},
    {"Kenya", "Kenyan", "Nairobi"},
    {"Kosovo", "Kosovar", "Pristina"},
    {"Latvia", "Latvian", "Riga"},
    {"Lebanon", "Lebanese", "Beirut"},
    {"Libya", "Libyan", "Tripoli"},
    {"Lithuania", "Lithuanian", "Vilnius"},
    {"Malaysia", "Malaysian", "Kuala Lumpur"},
    {"Mali", "Malian", "Bamako"},
    {"Mexico", "Mexican", "Mexico City"},
    {"Moldova", "Moldovan", "Chişinău"},
    {"Mongolia", "Mongolian", "Ulaanbaatar"},
    {"Morocco", "Moroccan", "Rabat"},
    {"Mozambique", "Mozambican", "Maputo"},
    {"Myanmar", "Burmese", "Naypyidaw"},
    {"Nepal", "Nepalese", "Kathmandu"},
    {"New Zealand", "New Zealand", "Wellington"},
    {"Nicaragua", "Nicaraguan", "Managua"},
    {"Nigeria", "Nigerian", "Abuja"},
    {"North Korea", "North Korean", "Pyongyang"},
    {"Norway", "Norwegian", "Oslo"},
    {"Pakistan", "Pakistani", "Islamabad"},
    {"Panama", "Panamanian", "Panama City"},
    {"Paraguay", "Paraguayan", "Asunción"},
    {"Peru", "Peruvian", "Lima"},
    {"the Philippines", "Philippine", "Manila"},
    {"Poland", "Polish", "Warsaw"},
    {"Portugal", "Portuguese", "Lisbon"},
    {"Qatar", "Qatari", "Doha"},
    {"Romania", "Romanian", "Bucharest"},
    {"Russia", "Russian", "Moscow"},
    {"Rwanda", "Rwandan", "Kigali"},
    {"Saudi Arabia", "Saudi", "Riyadh"},
    {"Senegal", "Senegalese", "Dakar"},
    {"Serbia", "Serbian", "Belgrade"},
    {"Singapore", "Singaporean", "Singapore"},
    {"Slovakia", "Slovak", "Bratislava"},
    {"Slovenia", "Slovenian", "Ljubljana"},
    {"Somalia", "Somali", "Mogadishu"},
    {"South Africa", "South African", "Pretoria"},
    {"South Korea", "South Korean", "Seoul"},
    {"Spain", "Spanish", "Madrid"},
    {"Sri Lanka", "Sri Lankan", "Colombo"},
    {"Sudan", "Sudanese", "Khartoum"},
    {"Sweden", "Swedish", "Stockholm"},
    {"Switzerland", "Swiss", "Bern"},
    {"Syria", "Syrian", "Damascus"},
    {"Taiwan", "Taiwanese", "Taipei"},
    {"Tanzania", "Tanzanian", "Dodoma"},
    {"Thailand", "Thai", "Bangkok"},
    {"the Netherlands", "Dutch", "The Hague"},
    {"Tunisia", "Tunisian", "Tunis"},
    {"Turkey", "Turkish", "Ankara"},
    {"Uganda", "Ugandan", "Kampala"},
    {"Ukraine", "Ukrainian", "Kyiv"},
    {"the United Arab Emirates", "Emirati", "Abu Dhabi"},
    {"the United Kingdom", "U.K.", "London"},
    {"the United States", "U.S.", "Washington"},
    {"the U.S.", "American", "Washington"},
    {"Uruguay", "Uruguayan", "Montevideo"},
    {"Venezuela", "Venezuelan", "Caracas"},
    {"Vietnam", "Vietnamese", "Hanoi"},
    {"Yemen", "Yemeni", "Sanaa"},
    {"Zambia", "Zambian", "Lusaka"},
    {"Zimbabwe", "Zimbabwean", "Harare"},
};

/// One of the words of a list.
inline std::string pick_word(std::string_view list, random_source& random) {
    std::size_t count = 1;
    for (const char c : list) count += c == ' ';
    for (std::size_t skip = random.below(count); skip > 0; --skip) list.remove_prefix(list.find(' ') + 1);
    std::string word(list.substr(0, list.find(' ')));
    for (char& c : word)
        if (c == '_') c = ' ';
    return word;
}

/// A family name: two in three from the region's list, the others made up in its sound.
inline std::string pick_family(const naming_region& region, random_source& random) {
    if (random.chance(35)) {
        std::string name = pick_word(region.syllables, random);
        return name += pick_word(region.endings, random);
    }
    return pick_word(region.families, random);
}

}  // namespace gazette::corpus
