// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/communiques/communiquedialog.h"

#include "core/async.h"
#include "ui/communiques/communiquewords.h"
#include "ui/communiques/customersearch.h"
#include "ui/composer/momentedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template<typename Field>
Field *named(Field *field, const char *id, const QString &name)
{
    field->setObjectName(QLatin1String(id));
    field->setAccessibleName(name);
    return field;
}

QPlainTextEdit *words(const char *id, const QString &name, int lines)
{
    auto *edit = named(new QPlainTextEdit, id, name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 4 * edit->fontMetrics().descent() + 2 * edit->frameWidth());
    return edit;
}

QStringList listIn(const QLineEdit *field)
{
    QStringList parts;
    for (const QString &part : field->text().split(u','))
        parts << part.trimmed();
    parts.removeAll(QString());
    return parts;
}

}

CommuniqueDialog::CommuniqueDialog(Communiques &communiques, const std::vector<IncidentId> &incidents, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(u"newCommunique"_s, tr("New communiqué"), viewpoint, parent), m_communiques(communiques), m_incidents(incidents)
{
    const Theme theme = Theme::of(this);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(theme.space(6));
    auto *said = new QVBoxLayout, *whom = new QVBoxLayout;
    for (QVBoxLayout *half : {said, whom}) {
        half->setSpacing(theme.space(3));
        halves->addLayout(half, 1);
    }
    body()->addLayout(halves);
    said->addWidget(new SectionHeader(tr("For the customers")));
    m_title = named(new QLineEdit, "communiqueTitle", tr("What it is about, in one line"));
    m_title->setPlaceholderText(tr("What it is about, in one line"));
    formIn(said)->addRow(tr("Title"), m_title);
    buildWords(said);
    said->addStretch();
    whom->addWidget(new SectionHeader(tr("Whom it concerns")));
    buildCriteria(whom);
    buildRecipients(whom);
    resize(theme.space(280), theme.space(168));
    setDoes(tr("Begin it"));
    m_title->setFocus();
    look();
}

CommuniqueDialog::CommuniqueDialog(Communiques &communiques, const CommuniqueFile &file, bool allClear, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(allClear ? u"communiqueAllClear"_s : u"communiqueUpdate"_s, allClear ? tr("All-clear: %1").arg(viewpoint.in(file.communique.title)) : tr("Update: %1").arg(viewpoint.in(file.communique.title)), viewpoint, parent),
      m_communiques(communiques), m_file(file), m_allClear(allClear)
{
    const Theme theme = Theme::of(this);
    buildSaid();
    body()->addWidget(new SectionHeader(tr("For the customers")));
    buildWords(body());
    body()->addStretch();
    resize(theme.space(160), theme.space(156));
    setDoes(allClear ? tr("Give the all-clear") : tr("Give it out"));
    m_what->setFocus();
}

QFormLayout *CommuniqueDialog::formIn(QVBoxLayout *column)
{
    const Theme theme = Theme::of(this);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.space(4));
    form->setVerticalSpacing(theme.space(2));
    column->addLayout(form);
    return form;
}

/// What the customers read last, so that the next words go on from there.
void CommuniqueDialog::buildSaid()
{
    if (m_file->versions.empty())
        return;
    const CommuniqueVersion &last = m_file->versions.back();
    auto *card = new Card;
    card->setTone(Tone::Customer);
    card->body()->addWidget(new TextLabel(tr("Said at %1").arg(viewpoint().clock(last.at)), TextRole::Strong));
    auto *words = new TextLabel(report::spokenWords(report::letterOf(m_file->communique, last), viewpoint().language, viewpoint().zone), TextRole::Body, Tone::Muted);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    body()->addWidget(card);
}

void CommuniqueDialog::buildWords(QVBoxLayout *column)
{
    QFormLayout *customer = formIn(column);
    m_what = words("communiqueWhat", tr("What happened, for the customers"), 3);
    m_why = words("communiqueWhy", tr("Why, for the customers"), 2);
    m_measures = words("communiqueMeasures", m_allClear ? tr("What solved it, for the customers") : tr("What we are doing, for the customers"), 2);
    customer->addRow(tr("What"), m_what);
    customer->addRow(tr("Why"), m_why);
    customer->addRow(m_allClear ? tr("What solved it") : tr("Measures"), m_measures);
    if (!m_allClear) {
        m_next = new MomentEdit(MomentEdit::Kind::Coming, tr("Next update at the latest"), viewpoint());
        m_next->setObjectName(u"communiqueNext"_s);
        m_next->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        customer->addRow(tr("Next update"), m_next);
    }
    column->addWidget(new SectionHeader(tr("For the team alone")));
    m_technical = words("communiqueTechnical", tr("Technical text, for the team alone"), 3);
    formIn(column)->addRow(tr("Technical text"), m_technical);
    connect(this, &FormDialog::wanted, this, &CommuniqueDialog::write);
}

void CommuniqueDialog::buildCriteria(QVBoxLayout *column)
{
    QFormLayout *fields = formIn(column);
    const auto add = [fields](const char *id, const QString &label, const QString &name, const QString &example) {
        auto *field = named(new QLineEdit, id, name);
        field->setPlaceholderText(example);
        fields->addRow(label, field);
        return field;
    };
    m_places = add("communiquePlaces", tr("Places"), tr("Postal codes, zones or addresses"), tr("28, Madrid sur"));
    m_models = add("communiqueModels", tr("Models"), tr("Models"), tr("CX-24, printer"));
    m_contracts = add("communiqueContracts", tr("Contracts"), tr("Contracts"), tr("Gold"));
    m_tags = add("communiqueTags", tr("Tags"), tr("Tags of open incidents"), tr("water"));
    m_open = named(new QCheckBox(tr("Only who has an open incident")), "communiqueOpen", tr("Only who has an open incident"));
    fields->addRow(QString(), m_open);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &CommuniqueDialog::look);
    for (QLineEdit *edit : {m_places, m_models, m_contracts, m_tags})
        connect(edit, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_open, &QCheckBox::toggled, &m_soon, qOverload<>(&QTimer::start));
}

void CommuniqueDialog::buildRecipients(QVBoxLayout *column)
{
    m_count = new TextLabel({}, TextRole::Body, Tone::Muted);
    m_count->setObjectName(u"communiqueCount"_s);
    m_count->setWordWrap(true);
    m_recipients = new RowList(u"communiquePreview"_s, tr("Customers whom it concerns"));
    m_recipients->setMinimumHeight(Theme::of(this).space(50));
    auto *out = named(new QPushButton(tr("Take out (Del)")), "communiqueOut", tr("Take the chosen customer out"));
    out->setAutoDefault(false);
    m_search = new CustomerSearch(m_communiques);
    m_search->setObjectName(u"communiqueAdd"_s);
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(m_search, 1);
    deeds->addWidget(out);
    column->addWidget(m_count);
    column->addWidget(m_recipients, 1);
    column->addLayout(deeds);
    connect(m_search, &CustomerSearch::chosen, this, &CommuniqueDialog::addByHand);
    connect(m_search, &CustomerSearch::refused, this, &CommuniqueDialog::refuse);
    connect(out, &QPushButton::clicked, this, &CommuniqueDialog::leaveOut);
    connect(new QShortcut(Qt::Key_Delete, m_recipients, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &CommuniqueDialog::leaveOut);
}

Affected CommuniqueDialog::affected() const
{
    return {listIn(m_places), listIn(m_models), listIn(m_contracts), listIn(m_tags), m_open->isChecked(), m_incidents};
}

void CommuniqueDialog::look()
{
    const int asked = ++m_asked;
    whenDone(m_communiques.preview(affected()), this, [this, asked](const Result<std::vector<RecipientRow>> &rows) {
        if (asked != m_asked)
            return; // something else was typed meanwhile
        rows ? show(*rows) : refuse(rows.error().text);
        Q_EMIT loaded();
    });
}

/// Who was added by hand comes first, and is there whatever the criteria name.
void CommuniqueDialog::show(const std::vector<RecipientRow> &rows)
{
    m_rows = m_byHand;
    const auto isThere = [this](const RecipientRow &row) {
        return std::any_of(m_byHand.begin(), m_byHand.end(), [&](const RecipientRow &one) { return one.recipient.customer == row.recipient.customer; });
    };
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(m_rows), [&](const RecipientRow &row) { return !isThere(row); });
    std::erase_if(m_rows, [this](const RecipientRow &row) { return m_out.contains(row.recipient.customer.toString()); });
    QList<RowContent> shown;
    for (const RecipientRow &row : m_rows)
        shown << communiquelook::preview(row, viewpoint());
    m_recipients->setRows(shown);
    tellCount();
}

void CommuniqueDialog::leaveOut()
{
    const int at = m_recipients->currentRow();
    if (at < 0 || at >= int(m_rows.size()))
        return;
    const CustomerId customer = m_rows[size_t(at)].recipient.customer;
    const bool wasByHand = std::erase_if(m_byHand, [&](const RecipientRow &row) { return row.recipient.customer == customer; }) > 0;
    if (!wasByHand)
        m_out.insert(customer.toString());
    wasByHand ? look() : show(std::vector(m_rows));
    m_recipients->setCurrentRow(std::min(at, int(m_rows.size()) - 1));
}

void CommuniqueDialog::addByHand(const RecipientRow &row)
{
    message()->clear();
    m_out.erase(row.recipient.customer.toString());
    const auto isSame = [&](const RecipientRow &one) { return one.recipient.customer == row.recipient.customer; };
    if (std::none_of(m_rows.begin(), m_rows.end(), isSame))
        m_byHand.insert(m_byHand.begin(), row);
    look();
}

void CommuniqueDialog::tellCount()
{
    if (m_rows.empty())
        m_count->setText(affected().narrows() || !m_incidents.empty() ? tr("Nobody is meant by this.") : tr("Say whom it concerns: a place, a model, a contract or a tag."));
    else
        m_count->setText(tr("%n customer(s) get it", nullptr, int(m_rows.size())) + (m_out.empty() ? QString() : u" · "_s + tr("%n taken out", nullptr, int(m_out.size()))));
}

CommuniqueVersion CommuniqueDialog::version() const
{
    const auto customer = [this](const QPlainTextEdit *edit) {
        const QString text = edit->toPlainText().trimmed();
        return text.isEmpty() ? CustomerText() : CustomerText{LocalText::of(text, viewpoint().language.code())};
    };
    CommuniqueVersion version;
    version.allClear = m_allClear;
    version.what = customer(m_what);
    version.why = customer(m_why);
    version.measures = customer(m_measures);
    if (const QString technical = m_technical->toPlainText().trimmed(); !technical.isEmpty())
        version.technical = {LocalText::of(technical, viewpoint().language.code())};
    if (m_next)
        version.nextUpdate = m_next->moment();
    return version;
}

QString CommuniqueDialog::wrong() const
{
    return m_next && !m_next->isUnderstood() ? m_next->problem() : QString();
}

void CommuniqueDialog::write()
{
    await();
    QFuture<Result<Communique>> answer;
    if (m_file) {
        answer = m_communiques.issue(m_file->communique.id, version(), m_file->communique.version);
    } else {
        NewCommunique made{m_title->text().trimmed().isEmpty() ? LocalText() : LocalText::of(m_title->text().trimmed(), viewpoint().language.code()), {}, affected(), version(), {}};
        for (const RecipientRow &row : m_rows)
            made.recipients.push_back(row.recipient);
        answer = m_communiques.create(made);
    }
    whenDone(answer, this, [this](const Result<Communique> &written) {
        if (!written)
            return refuse(written.error().text);
        Q_EMIT done(written->id);
        accept();
    });
}

QJsonObject CommuniqueDialog::typed() const
{
    QJsonObject all{{u"what"_s, m_what->toPlainText()}, {u"why"_s, m_why->toPlainText()}, {u"measures"_s, m_measures->toPlainText()}, {u"technical"_s, m_technical->toPlainText()}};
    if (m_next && m_next->moment())
        all.insert(u"next"_s, double(m_next->moment()->ms));
    if (m_title) {
        for (const auto &[key, field] : {std::pair(u"title"_s, m_title), {u"places"_s, m_places}, {u"models"_s, m_models}, {u"contracts"_s, m_contracts}, {u"tags"_s, m_tags}})
            all.insert(key, field->text());
        all.insert(u"open"_s, m_open->isChecked());
    }
    return all;
}

void CommuniqueDialog::takeUp(const QJsonObject &typed)
{
    for (const auto &[key, field] : {std::pair(u"what"_s, m_what), {u"why"_s, m_why}, {u"measures"_s, m_measures}, {u"technical"_s, m_technical}})
        field->setPlainText(typed.value(key).toString());
    if (m_next && typed.contains(u"next"_s))
        m_next->setMoment(Instant{qint64(typed.value(u"next"_s).toDouble())});
    if (!m_title)
        return;
    for (const auto &[key, field] : {std::pair(u"title"_s, m_title), {u"places"_s, m_places}, {u"models"_s, m_models}, {u"contracts"_s, m_contracts}, {u"tags"_s, m_tags}})
        field->setText(typed.value(key).toString());
    m_open->setChecked(typed.value(u"open"_s).toBool());
}
