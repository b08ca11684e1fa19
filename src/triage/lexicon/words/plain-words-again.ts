import type { Language } from '../../../platform/i18n/language.ts';

/** More words that tell of no complaint, as `plain-words.ts`: what people have, and what they do, of everyday and of offices. */
export const PLAIN_AGAIN: Readonly<Record<Language, string>> = {
  es: `episodio episodios susto positivo negativo citado podeis podria podriais acaba acaban gastar duracion diez once doce trece catorce quince dosis ligero pido pides pidan pedia pidio pidieron hicieron hizo hacian hiciera dieron dio diera dijeron pusieron puso mandaron mando vino vinieron fueron iba iban estuve estuvo estuvieron sabia supe quise quiso pude pudo llevo llevaba llame llamaron escribi escribieron mande envie recibi pague firme rellene acceso autorizado autorizada cifras cifra valores valor niveles nivel sintomas sintoma novedades novedad novedoso buenas distintas distintos diferentes diferente repetida repetido duplicada comprobante resguardo numero numeros codigo
codigos referencia fecha fechas plazo plazos intencion planes plan idea proyecto proyectos compromiso compromisos obligaciones ocasion costumbres preferencia preferencias interes confianza respeto respuesta respuestas noticia noticias contestacion llamada correo buzon
familiares nietos nietas nieto nieta sobrinos suegros cunado cunada yerno nuera exmarido exmujer pareja companeros jefes empleados trabajadores alumnos profesor profesora profesores monitor monitora cuidadora cuidador director directora secretaria administrativa abogado notario gerente
coches moto bici bicicleta camion furgoneta garaje llave portal puerta puertas ventana ascensores escalera planta edificio finca terraza jardin huerto campo playa montana hotel apartamento camping maleta billete billetes pasaje pasaporte visado aduana frontera extranjero
comida desayuno cena restaurante bar cafe fiesta fiestas cumpleanos comunion bautizo aniversario regalo partido futbol gimnasio piscina yoga pilates deporte deportes carrera maraton equipo club federacion licencia inscripcion matricula
ordenadores tablet impresora pantalla archivo fichero adjunto formulario formularios plantilla firma firmas sello fotocopia fotocopias expediente anexo modelo casilla borrador duplicado descarga
ahorros dinerito beca subvencion ayuda ayudas pension paga nomina hipoteca alquiler impuestos recargo recibos deuda morosos saldo tarifa tarifas gratis
libre disponibles apuntada apuntado contratada contratado cubierta cubierto pagada pagado hecha hecho hechas hechos lista listo listas listos preparada preparado guardada guardado enviada enviado firmada firmado rellenada entregada recogida impresa
vacunada vacunado vacunados vacunacion dosis recuerdo refuerzo calendario cartilla tetanos gripe covid neumococo papiloma
tiras agujas lancetas sensores panales gasas sondas bolsas pilas bateria bombona mascarilla tensiometro termometro glucometro holter collarin muletas baston andador cama articulada colchon silla
contenta tranquilo tranquila feliz orgulloso agradecida agradecido ilusion ilusionada ganas encantados satisfecha satisfecho conforme seguro segura pendientes atento atenta
enterarme informarme apuntarme inscribirme darme borrarme cambiarme mudarme empadronarme jubilarme presentarme reunirme casarme sacarme
perfectamente perfecto perfecta fenomenal estupendamente estupendo estupenda maravilla genial sano sana sanos sanas ningun problema
opinion experiencia referencias recomendacion recomendaciones informacion detalle detalles instrucciones indicaciones pasos requisitos condiciones normas tramite tramites gestion gestiones papeleo`,
  ca: `episodi episodis ensurt positiu negatiu citat citada podeu podrieu acaba acaben demanen demana dotze tretze catorze quinze dosi riure demano demanes demanin demanava demanat fer feu feien donat donar dit dites posat posar manat va vas van vam vau anava anaven estava estaven sabia pogut portava trucat escrit enviat rebut pagat signat omplert acces autoritzat autoritzada xifres xifra valors valor nivells nivell simptomes simptoma novetats novetat bones diferents diferent repetida repetit comprovant resguard codi codis referencia data dates termini terminis intencio plans pla idea projecte projectes compromis obligacions ocasio preferencia interes confianca resposta respostes noticia noticies contestacio trucada correu bustia feta fet fetes fets llesta llest llestes llestos
familiars nets netes net neta nebots sogres cunyat cunyada gendre nora exmarit exdona parella companys caps empleats treballadors alumnes professor professora professors monitor monitora cuidadora cuidador director directora secretaria administrativa advocat notari gerent
cotxes moto bici bicicleta camio furgoneta garatge clau portal porta portes finestra ascensors escala planta edifici finca terrassa jardi hort camp platja muntanya hotel apartament camping maleta bitllet bitllets passatge passaport visat duana frontera estranger
dinar esmorzar sopar restaurant bar cafe festa festes aniversari comunio bateig regal partit futbol gimnas piscina ioga pilates esport esports cursa marato equip club federacio llicencia inscripcio matricula
ordinadors tauleta impressora pantalla arxiu fitxer adjunt formulari formularis plantilla firma firmes signatura segell fotocopia fotocopies expedient annex model casella esborrany duplicat descarrega
estalvis diners beca subvencio ajuda ajuts pensio paga nomina hipoteca lloguer impostos recarrec rebuts deute morosos saldo tarifa tarifes gratis
lliure disponibles apuntada apuntat contractada contractat coberta cobert pagada pagat preparada preparat guardada guardat enviada enviat signada signat omplerta lliurada recollida impresa talo
vacunada vacunat vacunats vacunacio dosi record reforc calendari cartilla tetanus grip covid pneumococ papil loma
tires agulles llancetes sensors bolquers gases sondes bosses piles bateria bombona mascareta tensiometre termometre glucometre holter collari crosses basto caminador llit articulat matalas cadira
contenta content tranquil tranquila felic orgullos agraida agrait il lusio encantats satisfeta satisfet conforme segur segura pendents atent atenta
perfectament perfecte perfecta fenomenal estupend estupenda meravella genial sa sana sans sanes
opinio experiencia referencies recomanacio recomanacions informacio detall detalls instruccions indicacions passos requisits condicions normes tramit tramits gestio gestions paperassa jubilat jubilada`,
  en: `episode scare positive negative due summary asked asks did done doing gave given told said put sent went gone came knew tried wrote called paid turned out wants access authorised authorized figures figure values value levels level symptoms symptom different duplicate voucher reference references date dates deadline plan plans idea project commitment answer answers news call calls voicemail inbox numbers wrong correct right
grandchildren grandson granddaughter relatives colleagues boss bosses staff employees students teacher teachers coach carer carers manager secretary lawyer solicitor landlord tenant partner
car cars motorbike bike bicycle van garage key gate door doors window stairs floor building garden field beach mountain hotel flat apartment campsite suitcase ticket tickets passport visa customs border abroad overseas
lunch breakfast dinner restaurant pub coffee party parties birthday anniversary gift match football gym pool yoga pilates sport sports race marathon team club licence membership registration enrolment
computer tablet printer screen file attachment template signature stamp stamped photocopy photocopies folder box draft download print printed printout
savings grant benefit benefits pension salary mortgage rent tax taxes surcharge debt balance tariff free
signed filled sent posted printed collected paid covered booked registered enrolled done ready prepared saved delivered
vaccinated vaccines dose doses booster tetanus flu covid pneumonia hpv mmr
strips needles lancets sensors nappies dressings catheters bags batteries battery cylinder mask monitor thermometer holter collar crutches stick walker bed mattress chair
relaxed calm proud thankful excited satisfied sure pending great fine well perfectly healthy
opinion experience recommendation recommendations information detail details instructions steps requirements conditions rules paperwork posting post posted place medical seafarers equivalent`,
};
