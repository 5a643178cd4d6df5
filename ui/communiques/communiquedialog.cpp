// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/communiques/communiquedialog.h"

#include "core/async.h"
#include "ui/communiques/communiquewords.h"
#include "ui/composer/momentedit.h"
#include "ui/theme/theme.h"
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
    m_title = named(new QLineEdit, "communiqueTitle", tr("What it is about, in one line"));
    form()->addRow(tr("Title"), m_title);
    buildWords();
    buildRecipients();
    setDoes(tr("Begin it"));
    m_title->setFocus();
    look();
}

CommuniqueDialog::CommuniqueDialog(Communiques &communiques, const CommuniqueFile &file, bool allClear, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(allClear ? u"communiqueAllClear"_s : u"communiqueUpdate"_s, allClear ? tr("All-clear: %1").arg(viewpoint.in(file.communique.title)) : tr("Update: %1").arg(viewpoint.in(file.communique.title)), viewpoint, parent),
      m_communiques(communiques), m_file(file), m_allClear(allClear)
{
    buildWords();
    setDoes(allClear ? tr("Give the all-clear") : tr("Give it out"));
    m_what->setFocus();
}

void CommuniqueDialog::buildWords()
{
    const Theme theme = Theme::of(this);
    body()->addWidget(new SectionHeader(tr("For the customers")));
    QFormLayout *customer = form();
    m_what = words("communiqueWhat", tr("What happened, for the customers"), 3);
    m_why = words("communiqueWhy", tr("Why, for the customers"), 2);
    m_measures = words("communiqueMeasures", m_allClear ? tr("What solved it, for the customers") : tr("What we are doing, for the customers"), 2);
    customer->addRow(tr("What"), m_what);
    customer->addRow(tr("Why"), m_why);
    customer->addRow(m_allClear ? tr("What solved it") : tr("Measures"), m_measures);
    if (!m_allClear) {
        m_next = new MomentEdit(MomentEdit::Kind::Coming, tr("Next update at the latest"), viewpoint());
        m_next->setObjectName(u"communiqueNext"_s);
        customer->addRow(tr("Next update"), m_next);
    }
    body()->addWidget(new SectionHeader(tr("For the team alone")));
    m_technical = words("communiqueTechnical", tr("Technical text, for the team alone"), 3);
    form()->addRow(tr("Technical text"), m_technical);
    resize(theme.space(180), theme.space(208));
    connect(this, &FormDialog::wanted, this, &CommuniqueDialog::write);
}

void CommuniqueDialog::buildRecipients()
{
    body()->addWidget(new SectionHeader(tr("Whom it concerns")));
    QFormLayout *fields = form();
    m_places = named(new QLineEdit, "communiquePlaces", tr("Postal codes, zones or addresses"));
    m_places->setPlaceholderText(tr("28, Madrid sur"));
    m_models = named(new QLineEdit, "communiqueModels", tr("Models"));
    m_contracts = named(new QLineEdit, "communiqueContracts", tr("Contracts"));
    m_tags = named(new QLineEdit, "communiqueTags", tr("Tags of open incidents"));
    m_open = named(new QCheckBox(tr("Only who has an open incident")), "communiqueOpen", tr("Only who has an open incident"));
    fields->addRow(tr("Places"), m_places);
    fields->addRow(tr("Models"), m_models);
    fields->addRow(tr("Contracts"), m_contracts);
    fields->addRow(tr("Tags"), m_tags);
    fields->addRow(QString(), m_open);
    m_count = new TextLabel({}, TextRole::Body, Tone::Muted);
    m_count->setObjectName(u"communiqueCount"_s);
    m_count->setWordWrap(true);
    m_recipients = new RowList(u"communiquePreview"_s, tr("Customers whom it concerns"));
    m_recipients->setMinimumHeight(Theme::of(this).space(60));
    auto *out = named(new QPushButton(tr("Take out (Del)")), "communiqueOut", tr("Take the chosen customer out"));
    out->setAutoDefault(false);
    body()->addWidget(m_count);
    body()->addWidget(m_recipients);
    body()->addWidget(out, 0, Qt::AlignLeading);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &CommuniqueDialog::look);
    for (QLineEdit *edit : {m_places, m_models, m_contracts, m_tags})
        connect(edit, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_open, &QCheckBox::toggled, &m_soon, qOverload<>(&QTimer::start));
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

void CommuniqueDialog::show(const std::vector<RecipientRow> &rows)
{
    m_rows = rows;
    std::erase_if(m_rows, [this](const RecipientRow &row) { return m_out.contains(row.recipient.customer.toString()); });
    QList<RowContent> shown;
    for (const RecipientRow &row : m_rows)
        shown << communiquelook::row(row, viewpoint());
    m_recipients->setRows(shown);
    tellCount();
}

void CommuniqueDialog::leaveOut()
{
    const int at = m_recipients->currentRow();
    if (at < 0 || at >= int(m_rows.size()))
        return;
    m_out.insert(m_rows[size_t(at)].recipient.customer.toString());
    show(std::vector(m_rows));
    m_recipients->setCurrentRow(std::min(at, int(m_rows.size()) - 1));
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
