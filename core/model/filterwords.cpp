// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filterwords.h"

using namespace Qt::StringLiterals;

QString filterFolded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c;
    }
    return plain.toCaseFolded();
}

QString FilterWord::in(const QString &language) const
{
    return QString::fromUtf8(language == "es"_L1 ? es : en).section(u'|', 0, 0);
}

bool FilterWord::isCalled(const QString &folded) const
{
    const QStringList all = QStringList{QString::fromUtf8(en), QString::fromUtf8(es), QLatin1String(word)}.join(u'|').split(u'|');
    return std::any_of(all.begin(), all.end(), [&](const QString &one) { return filterFolded(one) == folded; });
}

const std::vector<FilterVocabulary> &filterVocabulary()
{
    using enum FilterKey;
    static const std::vector<FilterVocabulary> all{
        {State, {"state", "state", "estado"},
         {{"open", "open", "abierta"}, {"new", "new", "nueva"}, {"active", "active", "activa"}, {"waiting", "waiting", "en-espera"},
          {"solved", "solved", "resuelta"}, {"closed", "closed", "cerrada"},
          {"snoozed", "snoozed", "pospuesta"}, {"afterword", "needs-answer", "pide-respuesta"}}},
        {Owner, {"owner", "owner|assignee", "responsable"}, {{"me", "me", "yo"}, {"nobody", "nobody", "nadie"}, {"any", "any", "alguien"}}, false, true},
        {Ball, {"ball", "ball", "pelota"}, {{"us", "us", "nosotros"}, {"customer", "customer", "cliente"}, {"supplier", "supplier", "proveedor"}}},
        {Priority, {"priority", "priority", "prioridad"},
         {{"urgent", "urgent", "urgente"}, {"high", "high", "alta"}, {"normal", "normal", "normal"}, {"low", "low", "baja"}}},
        {Channel, {"channel", "channel", "canal"},
         {{"phone", "phone", "teléfono"}, {"mail", "mail|e-mail", "correo"}, {"in_person", "in-person", "en-persona"}, {"video", "video", "vídeo"},
          {"message", "message", "mensaje"}, {"letter", "letter", "carta"}, {"remote", "remote", "remoto"}}},
        {Kind, {"kind", "kind", "tipo"},
         {{"fault", "fault", "avería"}, {"request", "request", "petición"}, {"warranty", "warranty", "garantía"}, {"visit", "visit", "visita"},
          {"outage", "outage", "corte"}}},
        {WaitsFor, {"for", "for", "pendiente-de"},
         {{"customer", "customer", "cliente"}, {"supplier", "supplier", "proveedor"}, {"part", "part", "pieza"}, {"visit", "visit", "visita"},
          {"decision", "decision", "decisión"}, {"nobody", "nobody", "nadie"}}},
        {NextDue, {"due", "due", "vence"},
         {{"overdue", "overdue", "vencida"}, {"today", "today", "hoy"}, {"tomorrow", "tomorrow", "mañana"}, {"week", "week", "semana"},
          {"never", "never", "nunca"}}, true},
        {Waiting, {"waiting", "waiting", "espera"}, {}, true},
        {Silent, {"silent", "silent", "silencio"}, {}, true},
        {Opened, {"opened", "opened", "abierta-hace"}, {}, true},
        {Solved, {"solved", "solved", "resuelta"}, {{"today", "today", "hoy"}, {"week", "week", "semana"}}, true},
        {Customer, {"customer", "customer", "cliente"}, {}, false, true},
        {Tag, {"tag", "tag", "etiqueta"}, {}, false, true},
        {Communique, {"communique", "communique|communiqué", "comunicado"}, {{"any", "any", "alguno"}, {"none", "none", "ninguno"}}, false, true},
    };
    return all;
}

const FilterVocabulary *vocabularyOf(FilterKey key)
{
    const auto &all = filterVocabulary();
    const auto found = std::find_if(all.begin(), all.end(), [key](const FilterVocabulary &one) { return one.key == key; });
    return found == all.end() ? nullptr : &*found;
}
