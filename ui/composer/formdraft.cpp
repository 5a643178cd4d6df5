// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/formdraft.h"

#include "ui/composer/momentedit.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// Fields that are part of another one, such as the line of a box, are that one's.
bool isWithinAnother(const QWidget *field, const QWidget &form)
{
    for (const QWidget *parent = field->parentWidget(); parent && parent != &form; parent = parent->parentWidget()) {
        if (qobject_cast<const MomentEdit *>(parent) || qobject_cast<const QComboBox *>(parent) || parent->inherits("QAbstractSpinBox"))
            return true;
    }
    return false;
}

bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QCheckBox *>(widget) || qobject_cast<const MomentEdit *>(widget);
}

QString typedIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text ? text->toPlainText() : QString();
}

}

FormDraft::FormDraft(Drafting &drafting, IncidentId id, QWidget &form, DraftOf what) : QObject(&form), m_drafting(drafting), m_id(id), m_what(what), m_form(form)
{
    const QList<QWidget *> all = form.findChildren<QWidget *>();
    QMap<QString, int> unnamed;
    for (QWidget *field : all) {
        if (!isField(field) || isWithinAnother(field, form))
            continue;
        const QString kind = QLatin1String(field->metaObject()->className());
        const QString name = field->objectName().isEmpty() ? u"%1#%2"_s.arg(kind).arg(unnamed[kind]++) : field->objectName();
        m_fields.append({name, field});
        watch(field);
    }
}

void FormDraft::watch(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, &FormDraft::changed);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        connect(text, &QPlainTextEdit::textChanged, this, &FormDraft::changed);
    else if (auto *box = qobject_cast<QComboBox *>(field))
        connect(box, &QComboBox::activated, this, &FormDraft::changed);
    else if (auto *check = qobject_cast<QCheckBox *>(field))
        connect(check, &QCheckBox::toggled, this, &FormDraft::changed);
    else if (auto *moment = qobject_cast<MomentEdit *>(field))
        connect(moment, &MomentEdit::changed, this, &FormDraft::changed);
}

QJsonObject FormDraft::values() const
{
    QJsonObject all;
    for (const auto &[name, field] : m_fields) {
        if (const auto *box = qobject_cast<const QComboBox *>(field))
            all.insert(name, QJsonValue::fromVariant(box->currentData()));
        else if (const auto *check = qobject_cast<const QCheckBox *>(field))
            all.insert(name, check->isChecked());
        else if (const auto *moment = qobject_cast<const MomentEdit *>(field))
            all.insert(name, moment->moment() ? QJsonValue(moment->moment()->ms) : QJsonValue());
        else
            all.insert(name, typedIn(field));
    }
    for (const auto &[name, value] : m_also)
        all.insert(name, value());
    return all;
}

KeptDraft FormDraft::copy() const
{
    return {DraftId::make(), {}, m_what, {}, QString::fromUtf8(QJsonDocument(values()).toJson(QJsonDocument::Compact)), {}};
}

void FormDraft::changed()
{
    if (m_filling || m_isOver)
        return;
    const bool hasWords = std::any_of(m_fields.begin(), m_fields.end(), [](const auto &field) { return !typedIn(field.second).trimmed().isEmpty(); });
    if (hasWords)
        m_drafting.keep({{m_id.value}, {}, m_what, {}, QString::fromUtf8(QJsonDocument(values()).toJson(QJsonDocument::Compact)), {}});
    else if (m_isKept)
        m_drafting.discard({m_id.value});
    m_isKept = hasWords;
}

void FormDraft::choose(QComboBox *box, const QJsonValue &value)
{
    const int index = box->findData(value.toVariant());
    if (index >= 0)
        box->setCurrentIndex(index);
}

void FormDraft::takeUp(const KeptDraft &kept)
{
    m_filling = true;
    m_isKept = true;
    m_id = {kept.id.value};
    const QJsonObject all = QJsonDocument::fromJson(kept.body.toUtf8()).object();
    for (const auto &[name, field] : m_fields) {
        const auto found = all.find(name);
        if (found == all.end())
            continue;
        const QJsonValue value = *found;
        if (auto *line = qobject_cast<QLineEdit *>(field)) {
            line->setText(value.toString());
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
            text->setPlainText(value.toString());
        } else if (auto *box = qobject_cast<QComboBox *>(field)) {
            choose(box, value);
            // People come from the database a little later.
            if (box->findData(value.toVariant()) < 0)
                connect(box->model(), &QAbstractItemModel::rowsInserted, box, [box, value] { choose(box, value); }, Qt::QueuedConnection);
        } else if (auto *check = qobject_cast<QCheckBox *>(field)) {
            check->setChecked(value.toBool());
        } else if (auto *moment = qobject_cast<MomentEdit *>(field)) {
            moment->setMoment(value.isDouble() ? std::optional(Instant{value.toInteger()}) : std::nullopt);
        }
    }
    m_filling = false;
}

void FormDraft::recorded()
{
    m_isOver = true;
    m_drafting.recorded({m_id.value});
}

void FormDraft::discard()
{
    m_isOver = true;
    if (m_isKept)
        m_drafting.discard({m_id.value});
}
